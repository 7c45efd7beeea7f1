/** A reason in each language, as our own files carry it beside the one SUMMARY that RFC 5545 allows. */
export const reasonProperty = 'x-belfry-reason';
