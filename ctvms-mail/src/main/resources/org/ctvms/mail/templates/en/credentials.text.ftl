Dear ${name},

welcome! You are registered under the CRF number ${crf}. With this sign-in
you see your connections, pay online and find your invoices:

  User name: ${userName}
  Password:  ${password}

Please choose a password of your own when you sign in for the first time.
We never ask for it, neither by mail nor by phone.

Kind regards
${operatorName}
