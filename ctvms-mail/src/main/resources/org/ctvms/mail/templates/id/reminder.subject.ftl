${operatorName}: pengingat tagihan sebesar ${due}
