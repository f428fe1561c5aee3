package org.ctvms.demo.ui.part;

import javax.swing.AbstractButton;
import javax.swing.JLabel;

/** Words in which an ampersand stands before the letter that Alt takes. */
public final class Mnemonics {
    private Mnemonics() {}

    /** Sets words and mnemonic of the button. */
    public static void set(AbstractButton button, String words) {
        int at = words.indexOf('&');
        button.setText(plain(words));
        if (at >= 0) {
            button.setMnemonic(Character.toUpperCase(words.charAt(at + 1)));
            button.setDisplayedMnemonicIndex(at);
            KeyTip.replaceAlt(button, KeyNames.alt(button.getMnemonic()));
        }
    }

    /** Sets words and mnemonic of the label. */
    public static void set(JLabel label, String words) {
        int at = words.indexOf('&');
        label.setText(plain(words));
        if (at >= 0) {
            label.setDisplayedMnemonic(Character.toUpperCase(words.charAt(at + 1)));
            label.setDisplayedMnemonicIndex(at);
        }
    }

    /** The words without the sign. */
    public static String plain(String words) {
        return words.replace("&", "");
    }
}
