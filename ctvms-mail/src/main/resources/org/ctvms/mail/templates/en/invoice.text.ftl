Dear ${name},

thank you, we received your payment on ${issuedOn}. The invoice is attached.

  Invoice:    ${invoice}
  CRF:        ${crf}
  Connection: <#if service == "BROADBAND">Broadband<#else>Cable TV</#if>, ${plan}, ${device}
  Months:     ${months}
  Paid:       <#if mode == "CASH">cash<#else>online<#if reference != "">, reference ${reference}</#if></#if>
  Amount:     ${amount}
  Still due:  ${dueLeft}
  Expires on: ${expiresOn}

Kind regards
${operatorName}
