package com.qmplus.vern.correspondence.portal;

import com.qmplus.vern.correspondence.application.TrialMail;
import com.qmplus.vern.correspondence.application.TrialMailView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What people would have got by mail, with links that can be followed; only in the trial, elsewhere there is no such page. */
@Named
@RequestScoped
public class TrialMailBox {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Inject
    private TrialMail trial;

    private List<TrialMailView> mails = List.of();

    @PostConstruct
    void open() {
        mails = trial.latest();
    }

    public List<TrialMailView> getMails() {
        return mails;
    }

    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var link : LINK.matcher(text).results().toList()) {
            pieces.add(new Piece(text.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }

    /** A stretch of a mail's text, or a link in it. */
    public record Piece(String text, boolean link) {}
}
