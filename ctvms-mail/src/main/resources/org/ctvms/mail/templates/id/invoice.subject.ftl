${operatorName}: kuitansi ${invoice}, pembayaran ${amount} diterima
