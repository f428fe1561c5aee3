${operatorName}: keluhan ${complaint} telah selesai ditangani
