<#import "words.ftl" as words>
Yth. ${name},

Menurut catatan kami, masih ada tunggakan sebesar ${due} untuk ${months} bulan yang
belum dibayar atas nomor CRF ${crf}:

<#list lines as line>
  ${words.service(line.service)}, ${line.plan}, ${line.device}
    Bulan:     ${line.months}
    Tunggakan: ${line.due}

</#list>
  Jumlah: ${due}

Mohon lakukan pembayaran sesegera mungkin agar layanan Anda tidak terputus.
Jika Anda sudah membayar, abaikan pesan ini dan terima kasih.

Hormat kami
${operatorName}
