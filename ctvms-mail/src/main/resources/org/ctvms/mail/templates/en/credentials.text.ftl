Dear ${name},

<#if crf??>
Welcome! You are registered under the CRF number ${crf}. With this sign-in
you can see your connections, pay online and find your invoices:
<#else>
An account was made for you, with which you can manage customers,
connections and payments. Please sign in with:
</#if>

  User name: ${userName}
  Password:  ${password}

You will be asked to choose a password of your own when you sign in for the
first time. We never ask you for it, neither by mail nor by phone.

Kind regards
${operatorName}
