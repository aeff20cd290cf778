"use client";

import { createContext } from "react";
import { ALONE } from "./form-place.ts";

/** Where the form that a component is part of stands. */
export const PlaceContext = createContext(ALONE);
