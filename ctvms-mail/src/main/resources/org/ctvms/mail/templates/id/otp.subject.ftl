${operatorName}: kode sekali pakai Anda
