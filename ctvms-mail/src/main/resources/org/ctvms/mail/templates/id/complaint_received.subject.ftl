${operatorName}: keluhan ${complaint} telah kami terima
