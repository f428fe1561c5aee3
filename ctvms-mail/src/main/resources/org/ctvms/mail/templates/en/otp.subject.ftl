${operatorName}: your one-time code
