<#import "words.ftl" as words>
Dear ${name},

Thank you for telling us. Your complaint has the number ${complaint}; please quote it
if you contact us again. We will let you know as soon as it is resolved.

  Complaint:   ${complaint}
  About:       ${words.type(type)}
<#if device != "">
  Connection:  ${device}
</#if>
  Received on: ${raisedOn}

You wrote:

${text}

Kind regards
${operatorName}
