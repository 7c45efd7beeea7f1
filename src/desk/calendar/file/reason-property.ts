/** Our property for the name in each language: RFC 5545 allows only one SUMMARY. */
export const reasonProperty = 'x-belfry-reason';
