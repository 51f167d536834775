// Stands in for a part that is loaded only when it is used, so that the rest can be weighed alone.
const nothing = (): never => {
  throw new Error("Left out for weighing.");
};
export const generateAuthenticationOptions = nothing;
export const generateRegistrationOptions = nothing;
export const verifyAuthenticationResponse = nothing;
export const verifyRegistrationResponse = nothing;
