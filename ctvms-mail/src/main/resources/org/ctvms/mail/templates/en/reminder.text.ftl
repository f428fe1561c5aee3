<#import "words.ftl" as words>
Dear ${name},

According to our books, ${due} for ${months} <#if months == "1">month<#else>months</#if> is still open under your
CRF number ${crf}:

<#list lines as line>
  ${words.service(line.service)}, ${line.plan}, ${line.device}
    Months: ${line.months}
    Due:    ${line.due}

</#list>
  Total: ${due}

Please pay at your earliest convenience, so that your service goes on without
interruption. If you have paid in the meantime, please ignore this message,
and thank you.

Kind regards
${operatorName}
