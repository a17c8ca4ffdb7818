package draad.task;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.StepId;

/**
 * Somebody said on the work list that they did what a notice asked.
 *
 * @param about as the notice said it
 */
public record NoticeSettled(StepId id, String about, Actor actor, Channel channel) {}
