Yth. ${name},

<#if crf??>
Selamat datang! Anda terdaftar dengan nomor CRF ${crf}. Dengan data login ini
Anda dapat melihat sambungan, membayar secara daring, dan menemukan kuitansi Anda:
<#else>
Sebuah akun telah dibuat untuk Anda guna mengelola pelanggan, sambungan, dan
pembayaran. Silakan masuk dengan:
</#if>

  Nama pengguna: ${userName}
  Kata sandi:    ${password}

Anda akan diminta memilih kata sandi sendiri saat pertama kali masuk.
Kami tidak pernah menanyakan kata sandi Anda, baik lewat surel maupun telepon.

Hormat kami
${operatorName}
