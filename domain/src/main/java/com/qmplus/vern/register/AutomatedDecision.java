package com.qmplus.vern.register;

/** A decision made by machine alone: its logic and what it means for the person (GDPR art. 15(1)(h), 22). */
public record AutomatedDecision(Text logic, Text consequences) {}
