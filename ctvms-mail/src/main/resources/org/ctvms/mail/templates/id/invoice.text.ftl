Yth. ${name},

terima kasih, pembayaran Anda kami terima pada ${issuedOn}. Faktur terlampir.

  Faktur:         ${invoice}
  CRF:            ${crf}
  Sambungan:      <#if service == "BROADBAND">Internet<#else>TV kabel</#if>, ${plan}, ${device}
  Bulan:          ${months}
  Cara bayar:     <#if mode == "CASH">tunai<#else>daring<#if reference != "">, referensi ${reference}</#if></#if>
  Jumlah:         ${amount}
  Sisa tagihan:   ${dueLeft}
  Berlaku sampai: ${expiresOn}

Hormat kami
${operatorName}
