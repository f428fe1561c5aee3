Yth. ${name},

selamat datang! Anda terdaftar dengan nomor CRF ${crf}. Dengan data masuk ini
Anda dapat melihat sambungan, membayar secara daring, dan menemukan faktur Anda:

  Nama pengguna: ${userName}
  Kata sandi:    ${password}

Mohon pilih kata sandi Anda sendiri saat pertama kali masuk.
Kami tidak pernah menanyakannya, baik lewat surel maupun telepon.

Hormat kami
${operatorName}
