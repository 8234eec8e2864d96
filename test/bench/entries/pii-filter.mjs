import piiFilter from 'pii-filter';

export const { languages, make_pii_classifier: makePiiClassifier } = piiFilter;
