"use client";

import { createContext } from "react";
import { ALONE } from "./form-place.ts";

/** Where the form that a component is part of stands. */
export const PlaceContext = createContext(ALONE);

/** What was sent as the name of a team's member, and what is wrong with it. */
export const NameContext = createContext<{ initial?: string | undefined; problem?: string | undefined }>({});
