package org.relais.ui.imports;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.relais.ingest.Uploads;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Told;
import org.relais.ui.shell.CurrentViewer;

/** Where files are dropped; each becomes a run as soon as it has arrived. */
final class DropZone extends Div {

    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private final transient Uploads uploads;

    DropZone(Uploads uploads, Runnable arrived) {
        this.uploads = uploads;
        var upload = new Upload(this::take);
        upload.addClassName("dropzone");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(Buttons.button("primary", "upload", say("imports.choose"), () -> {}));
        upload.setDropLabel(Markup.span("", say("imports.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(
                event -> Told.refused(RelaisException.invalid("upload.rejected", event.getErrorMessage())));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            arrived.run();
        });
        add(upload);
    }

    private void take(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            uploads.submit(CurrentViewer.get(), event.getFileName(), content);
        } catch (RelaisException refusal) {
            var told = refusal.told();
            event.reject(I18NProvider.translate(
                    event.getUI().getLocale(), told.code(), told.arguments().toArray()));
        }
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(say("imports.tooBig"))
                .setTooManyFiles(say("imports.tooMany"))
                .setIncorrectFileType(say("imports.wrongKind")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say("imports.sending"))
                        .setProcessing(say("imports.sending"))
                        .setStalled(say("imports.stalled"))
                        .setHeld(say("imports.waiting")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say("imports.noServer"))
                        .setUnexpectedServerError(say("imports.noServer"))
                        .setForbidden(say("imports.noServer"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("o", "ko", "Mo", "Go")));
        return words;
    }
}
