<#import "words.ftl" as words>
Yth. ${name},

Terima kasih telah memberi tahu kami. Keluhan Anda tercatat dengan nomor ${complaint};
mohon sebutkan nomor ini bila menghubungi kami kembali. Kami akan mengabari Anda
segera setelah keluhan selesai ditangani.

  Nomor keluhan: ${complaint}
  Perihal:       ${words.type(type)}
<#if device != "">
  Sambungan:     ${device}
</#if>
  Diterima pada: ${raisedOn}

Anda menulis:

${text}

Hormat kami
${operatorName}
