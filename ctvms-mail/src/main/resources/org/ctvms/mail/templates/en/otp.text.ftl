Dear ${name},

This is the code you asked for:

  ${code}

It is valid for ${minutes} minutes and can be used once. Please do not pass it on
to anybody; we never ask for it by mail or phone.

If you did not ask for a code, you can ignore this message: your password
stays as it is.

Kind regards
${operatorName}
