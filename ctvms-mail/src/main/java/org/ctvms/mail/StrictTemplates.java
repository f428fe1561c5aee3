package org.ctvms.mail;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a host's templates without byte-order marks, and refuses those in another encoding. */
final class StrictTemplates extends FileTemplateLoader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    StrictTemplates(Path folder) throws IOException {
        super(folder.toFile());
    }

    @Override
    public Reader getReader(Object template, String encoding) throws IOException {
        String text = decoded(Files.readAllBytes(((File) template).toPath()), encoding);
        return new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static String decoded(byte[] bytes, String encoding) throws IOException {
        try {
            String text = Charset.forName(encoding)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // why: UTF-16 of plain letters decodes too
            if (text.indexOf(0) >= 0) {
                throw new CharacterCodingException();
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new IOException("the file is not " + encoding + "; save it as " + encoding, e);
        }
    }
}
