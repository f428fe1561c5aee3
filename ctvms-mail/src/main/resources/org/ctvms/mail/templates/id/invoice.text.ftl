<#import "words.ftl" as words>
Yth. ${name},

Terima kasih, pembayaran Anda kami terima pada ${issuedOn}. Kuitansi terlampir.

  Kuitansi:       ${invoice}
  CRF:            ${crf}
  Sambungan:      ${words.service(service)}, ${plan}, ${device}
  Bulan:          ${months}
  Cara bayar:     ${words.mode(mode)}<#if reference != "">, referensi ${reference}</#if>
  Jumlah:         ${amount}
  Sisa tunggakan: ${dueLeft}
  Berlaku sampai: ${expiresOn}

Hormat kami
${operatorName}
