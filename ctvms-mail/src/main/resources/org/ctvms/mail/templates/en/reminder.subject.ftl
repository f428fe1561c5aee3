${operatorName}: a reminder of ${due} due
