<#import "words.ftl" as words>
Dear ${name},

Thank you, we received your payment on ${issuedOn}. The invoice is attached.

  Invoice:    ${invoice}
  CRF:        ${crf}
  Connection: ${words.service(service)}, ${plan}, ${device}
  Months:     ${months}
  Paid by:    ${words.mode(mode)}<#if reference != "">, reference ${reference}</#if>
  Amount:     ${amount}
  Still due:  ${dueLeft}
  Expires on: ${expiresOn}

Kind regards
${operatorName}
