${operatorName}: pengingat tunggakan sebesar ${due}
