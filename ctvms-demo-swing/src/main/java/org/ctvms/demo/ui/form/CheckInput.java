package org.ctvms.demo.ui.form;

import javax.swing.JCheckBox;

/** Yes or no. */
public final class CheckInput extends Input<Boolean> {
    private final JCheckBox box;

    /** With the words beside it. */
    public CheckInput(String field, String words) {
        this(field, new JCheckBox(words));
    }

    private CheckInput(String field, JCheckBox box) {
        super(field, box);
        this.box = box;
    }

    @Override
    public Boolean value() {
        return box.isSelected();
    }

    @Override
    public void show(Boolean value) {
        box.setSelected(value);
    }

    @Override
    public void onChange(Runnable listener) {
        box.addItemListener(event -> listener.run());
    }
}
