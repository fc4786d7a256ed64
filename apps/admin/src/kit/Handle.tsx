/** Handles, URLs, e-mail and ids: always left to right, in a face that tells l, I and 1 apart. */
export const Handle = ({ children }: { readonly children: string }) => (
  <bdi dir="ltr" className="m-handle">
    {children}
  </bdi>
);
