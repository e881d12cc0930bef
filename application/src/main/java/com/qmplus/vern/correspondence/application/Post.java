package com.qmplus.vern.correspondence.application;

/** Where letters are handed over: a mail server, or in the trial the page that shows them. */
public interface Post {

    /** One visit, for as many letters as are due. Nothing has been handed over when it cannot be opened. */
    Round open() throws Undelivered;

    /** An open line to the mail server. */
    interface Round extends AutoCloseable {

        void deliver(String messageId, Letter letter) throws Undelivered;

        @Override
        void close();
    }
}
