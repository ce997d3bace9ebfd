/** Where the program `authlete-local` of this platform is. */
export declare const program: string;
