package com.qmplus.vern.register.application;

/** A piece of the notice as it was typed. */
public record NoticeForm(String headingNb, String headingEn, String wordsNb, String wordsEn) {}
