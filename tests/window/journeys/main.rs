//! Journeys through the real window, from a first start to a file in a colleague's hands.
