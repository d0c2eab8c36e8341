export const AGREEMENT_TYPE = "MicrosoftCustomerAgreement";
/** Of the text in force (page "Get agreement metadata for the Microsoft Customer Agreement"). */
export const AGREEMENT_TEMPLATE_ID = "117a77b0-9360-443b-8795-c6dedc750cf9";
