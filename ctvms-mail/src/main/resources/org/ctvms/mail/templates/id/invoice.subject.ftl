${operatorName}: faktur ${invoice}, pembayaran ${amount} diterima
