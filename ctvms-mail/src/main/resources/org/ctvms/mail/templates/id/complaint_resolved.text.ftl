<#import "words.ftl" as words>
Yth. ${name},

Keluhan Anda dengan nomor ${complaint} selesai kami tangani pada ${resolvedOn}.
Catatan kami:

${note}

  Nomor keluhan: ${complaint}
  Perihal:       ${words.type(type)}
<#if device != "">
  Sambungan:     ${device}
</#if>
  Diterima pada: ${raisedOn}
  Selesai pada:  ${resolvedOn}

Anda menulis:

${text}

Jika masalah masih terjadi, silakan hubungi kami dengan menyebutkan nomor ini.
Terima kasih atas kesabaran Anda.

Hormat kami
${operatorName}
