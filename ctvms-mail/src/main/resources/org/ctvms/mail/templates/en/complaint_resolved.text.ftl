<#import "words.ftl" as words>
Dear ${name},

Your complaint ${complaint} was resolved on ${resolvedOn}. Our note on it:

${note}

  Complaint:   ${complaint}
  About:       ${words.type(type)}
<#if device != "">
  Connection:  ${device}
</#if>
  Received on: ${raisedOn}
  Resolved on: ${resolvedOn}

You wrote:

${text}

If the problem is still there, please contact us and quote this number.
Thank you for your patience.

Kind regards
${operatorName}
