package dev.bao.tracker;

import dev.bao.annotations.Projection;

/// Who was invited; not for how long, though that decides on whether it is read.
@Projection(Invitation.class)
public record InvitationGuest(int number, String guest) {}
