export { AnonymizeNlp } from 'anonymize-nlp';
