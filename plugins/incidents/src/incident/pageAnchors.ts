/** The keys of the page find the field of the timeline by it. */
export const TIMELINE_NOTE_ID = 'incidents-timeline-note';

/** The keys of the page find the button that adds a responder by it. */
export const ADD_RESPONDER_ID = 'incidents-add-responder';
