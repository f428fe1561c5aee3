${operatorName}: we received your complaint ${complaint}
