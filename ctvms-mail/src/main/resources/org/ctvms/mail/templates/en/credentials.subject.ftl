Welcome to ${operatorName}: your sign-in
