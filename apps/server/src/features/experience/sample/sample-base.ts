/** What the sample is and whose, wherever a figure of it is shown. */
export const sampleAttribution =
  "Sample: proposals in eight standards bodies, taken from their public histories. Not purchases: there is no money and no seller.";
