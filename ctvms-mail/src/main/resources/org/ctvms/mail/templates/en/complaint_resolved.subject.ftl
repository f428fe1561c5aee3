${operatorName}: your complaint ${complaint} is resolved
