${operatorName}: invoice ${invoice}, payment of ${amount} received
