Selamat datang di ${operatorName}: data masuk Anda
