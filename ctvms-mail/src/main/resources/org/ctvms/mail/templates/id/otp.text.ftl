Yth. ${name},

Berikut kode yang Anda minta:

  ${code}

Kode ini berlaku selama ${minutes} menit dan hanya dapat digunakan satu kali. Mohon
jangan berikan kode ini kepada siapa pun; kami tidak pernah menanyakannya lewat
surel maupun telepon.

Jika Anda tidak meminta kode, abaikan saja pesan ini: kata sandi Anda tidak
berubah.

Hormat kami
${operatorName}
